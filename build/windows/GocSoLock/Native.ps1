# Two things Windows offers to programs only: its own safe place for the password of the automatic sign-in, and the making of a profile.

$script:Native = @'
using System;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace GocSo {
    public static class Native {
        [StructLayout(LayoutKind.Sequential)]
        private struct UnicodeString {
            public ushort Length;
            public ushort MaximumLength;
            public IntPtr Buffer;
        }

        [StructLayout(LayoutKind.Sequential)]
        private struct ObjectAttributes {
            public int Length;
            public IntPtr RootDirectory;
            public IntPtr ObjectName;
            public uint Attributes;
            public IntPtr SecurityDescriptor;
            public IntPtr SecurityQualityOfService;
        }

        private const uint PolicyCreateSecret = 0x20;

        [DllImport("advapi32.dll")]
        private static extern uint LsaOpenPolicy(IntPtr system, ref ObjectAttributes attributes, uint access, out IntPtr policy);
        [DllImport("advapi32.dll")]
        private static extern uint LsaStorePrivateData(IntPtr policy, ref UnicodeString key, ref UnicodeString data);
        [DllImport("advapi32.dll", EntryPoint = "LsaStorePrivateData")]
        private static extern uint LsaRemovePrivateData(IntPtr policy, ref UnicodeString key, IntPtr nothing);
        [DllImport("advapi32.dll")]
        private static extern uint LsaClose(IntPtr policy);
        [DllImport("advapi32.dll")]
        private static extern uint LsaNtStatusToWinError(uint status);
        [DllImport("userenv.dll", CharSet = CharSet.Unicode, PreserveSig = true)]
        private static extern int CreateProfile(string sid, string user, StringBuilder path, uint length);

        private static UnicodeString Text(string value) {
            return new UnicodeString {
                Buffer = Marshal.StringToHGlobalUni(value),
                Length = (ushort)(value.Length * 2),
                MaximumLength = (ushort)(value.Length * 2 + 2)
            };
        }

        private static void Check(uint status) {
            if (status != 0) throw new Win32Exception((int)LsaNtStatusToWinError(status));
        }

        // Null removes it.
        public static void KeepSecret(string name, string value) {
            ObjectAttributes attributes = new ObjectAttributes();
            attributes.Length = Marshal.SizeOf(typeof(ObjectAttributes));
            IntPtr policy;
            Check(LsaOpenPolicy(IntPtr.Zero, ref attributes, PolicyCreateSecret, out policy));
            UnicodeString key = Text(name);
            try {
                if (value == null) {
                    uint status = LsaRemovePrivateData(policy, ref key, IntPtr.Zero);
                    // STATUS_OBJECT_NAME_NOT_FOUND: there was none.
                    if (status != 0xC0000034) Check(status);
                    return;
                }
                UnicodeString data = Text(value);
                try {
                    Check(LsaStorePrivateData(policy, ref key, ref data));
                } finally {
                    Marshal.ZeroFreeGlobalAllocUnicode(data.Buffer);
                }
            } finally {
                Marshal.FreeHGlobal(key.Buffer);
                LsaClose(policy);
            }
        }

        // The folder of a user who has never signed in. One that is there already is no failure.
        public static void MakeProfile(string sid, string user) {
            StringBuilder path = new StringBuilder(260);
            int result = CreateProfile(sid, user, path, (uint)path.Capacity);
            if (result != 0 && result != unchecked((int)0x800700B7)) Marshal.ThrowExceptionForHR(result);
        }
    }
}
'@

function Import-LockNative {
    [CmdletBinding()]
    param()
    if ($null -eq ('GocSo.Native' -as [type])) { Add-Type -TypeDefinition $script:Native -Language CSharp }
}
