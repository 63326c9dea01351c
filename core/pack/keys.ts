import { z } from 'zod';

/** A key is called by the beginning of its hash. */
export const keyId = z.string().regex(/^[0-9a-f]{16}$/);

/** Whose key it is, as it is shown to staff: an office or a role, never a person with a number. */
export const keyLabel = z.string().regex(/^[a-z][a-z-]{1,29}$/);

/** Ed25519, 32 bytes, as base64. */
export const publicKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

/** The file of a public key, as it goes on a stick. */
export const keyFile = z.strictObject({
  format: z.literal(1),
  kind: z.literal('goc-so.key'),
  label: keyLabel,
  key: publicKey,
});
export type KeyFile = z.infer<typeof keyFile>;

/** Signatures under a manifest, each by another key. */
export const signatureFile = z.strictObject({
  format: z.literal(1),
  signatures: z
    .array(z.strictObject({ key: keyId, signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/) }))
    .min(1)
    .max(8)
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length),
});
export type SignatureFile = z.infer<typeof signatureFile>;

/** A key this kiosk believes. */
export interface KnownKey {
  readonly id: string;
  readonly label: string;
  readonly key: string;
}
