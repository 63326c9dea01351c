/** Staff: content packs from a stick. */
export const packsMessages = {
  'packs.noticeBroken': 'Gói nội dung {about} bị hỏng, máy đang dùng gói trước đó. Xem thẻ “Nội dung”, “Gói nội dung từ USB”.',
  'packs.noticeProgramNewer':
    'Chương trình mới có nội dung mới hơn gói {about}, máy đang dùng nội dung của chương trình. Muốn dùng lại gói cũ: “Nội dung”, “Gói nội dung từ USB”.',
} as const;
