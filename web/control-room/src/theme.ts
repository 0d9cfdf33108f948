import { tokens } from '@holdpoint/shared';
import type { ThemeConfig } from 'antd';

/** The component library in the colours of the house. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: tokens.act,
    colorInfo: tokens.act,
    colorLink: tokens.act,
    colorError: tokens.hold,
    colorWarning: tokens.wait,
    colorSuccess: tokens.free,
    colorText: tokens.ink,
    colorTextSecondary: tokens.inkSoft,
    colorTextDescription: tokens.inkSoft,
    colorTextPlaceholder: '#5c6f80',
    colorBorder: '#8496a5',
    colorBgLayout: tokens.ground,
    borderRadius: 8,
    fontSize: 15,
    controlHeight: 40,
    fontFamily: 'var(--font)',
  },
  components: { Segmented: { trackBg: '#dbe3ea', itemColor: tokens.ink, itemSelectedColor: tokens.ink } },
};
