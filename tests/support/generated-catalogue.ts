import type { ProcedureCard } from '#core/contract/content-calls.ts';

/** What is done to a paper, as titles of procedures begin. */
const ACTS = [
  'Cấp',
  'Cấp lại',
  'Cấp đổi',
  'Gia hạn',
  'Thu hồi',
  'Điều chỉnh',
  'Bổ sung',
  'Xác nhận',
  'Công nhận',
  'Thẩm định',
  'Chấm dứt',
  'Chuyển nhượng',
  'Sửa đổi',
  'Phê duyệt',
  'Tạm ngừng',
  'Khôi phục',
  'Thông báo',
  'Kiểm tra',
  'Đăng ký',
  'Huỷ bỏ',
] as const;

/** To what. */
const THINGS = [
  'giấy phép xây dựng',
  'giấy chứng nhận quyền sử dụng đất',
  'giấy phép lái xe',
  'hợp đồng thuê đất',
  'chứng chỉ hành nghề y',
  'giấy phép khai thác nước ngầm',
  'thẻ bảo hiểm y tế',
  'trợ cấp người cao tuổi',
  'sổ hộ nghèo',
  'tạm trú',
  'thường trú',
  'kết hôn',
  'giám hộ',
  'nuôi con nuôi',
  'khai tử',
  'hộ kinh doanh',
  'hợp tác xã',
  'giấy phép bán lẻ rượu',
  'giấy phép bán lẻ thuốc lá',
  'an toàn thực phẩm',
  'phòng cháy chữa cháy',
  'giấy phép quảng cáo',
  'giấy phép karaoke',
  'lễ hội truyền thống',
  'di tích lịch sử',
  'trường mầm non tư thục',
  'nhóm trẻ độc lập',
  'bằng tốt nghiệp',
  'học bạ',
  'chuyển trường tiểu học',
  'hỗ trợ chi phí học tập',
  'người khuyết tật',
  'người có công',
  'mộ liệt sĩ',
  'hỗ trợ mai táng',
  'chăn nuôi trang trại',
  'giống cây trồng',
  'thuốc bảo vệ thực vật',
  'tàu cá',
  'phương tiện thuỷ nội địa',
  'biển số xe máy',
  'bến xe khách',
  'đấu nối đường bộ',
  'cây xanh đô thị',
  'xả nước thải',
  'môi trường làng nghề',
  'khai thác cát sỏi',
  'đo đạc bản đồ',
  'thế chấp nhà ở',
  'phí vệ sinh',
] as const;

/** For whom, or where. */
const FOR = ['', ' cho hộ gia đình', ' cho tổ chức', ' lần đầu', ' có yếu tố nước ngoài', ' tại vùng dân tộc thiểu số'] as const;

/** 6,000 procedures whose titles differ from each other as little as those of a national register do. */
export function generatedCatalogue(): readonly ProcedureCard[] {
  return ACTS.flatMap((act, one) =>
    THINGS.flatMap((thing, two) =>
      FOR.map((whom, three): ProcedureCard => {
        const name = `${act} ${thing}${whom}`;
        const number = (one * THINGS.length + two) * FOR.length + three;
        return {
          id: `mau-${number}`,
          code: `9.${String(100_000 + number)}`,
          name: { vi: name, en: `Procedure ${number}` },
          officialName: { vi: `Thủ tục ${name.toLowerCase()}`, en: `Procedure ${number}` },
          summary: { vi: 'Thủ tục mẫu để đo tìm kiếm.', en: 'A sample to measure search with.' },
          keywords: { vi: [thing], en: [] },
          area: 'procedures',
          lifeEvents: [],
          icon: 'file-text',
          searched: { vi: ['Tờ khai', 'Giấy tờ tuỳ thân'], en: [] },
        };
      }),
    ),
  );
}
