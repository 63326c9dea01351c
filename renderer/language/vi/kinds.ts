/** What simulated phones and papers say of themselves to those who hear the page. */
export const kindsMessages = {
  'kinds.them': '{name} nhắn',
  'kinds.me': 'Mình nhắn',
  'kinds.call': 'Cuộc gọi',
  'kinds.shot.ok': 'Ảnh rõ, đủ bốn góc',
  'kinds.shot.dark': 'Ảnh tối',
  'kinds.shot.tilted': 'Ảnh chụp nghiêng',
  'kinds.shot.blurred': 'Ảnh mờ',
  'kinds.shot.cut': 'Ảnh mất góc',
  'kinds.shotOf': 'Ảnh {paper}: {shot}',
  'kinds.corner': '{corner}: {state}',
  'kinds.cornerOpen': 'chưa vừa mép giấy',
  'kinds.cornerDone': 'đã vừa mép giấy',
  'kinds.page': 'Trang {page} / {pages}',
  'kinds.install': '{button}: {name}',
  'kinds.signature': 'Chữ ký số',
} as const;
