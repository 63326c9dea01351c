/** Seen from the front or the side, whichever one knows them by. Drawn on 160 × 160; solid parts are marked `data-solid`. */
export const ANIMALS = {
  buffalo: (
    <>
      <path data-solid d="M58 56C34 54 22 38 28 14C8 30 8 66 54 72Z" />
      <path data-solid d="M102 56C126 54 138 38 132 14C152 30 152 66 106 72Z" />
      <path d="M56 56C66 46 94 46 104 56L98 98C96 124 92 140 80 140C68 140 64 124 62 98Z" />
      <path d="M54 74L30 84L58 90M106 74L130 84L102 90M66 112H94" />
      <circle data-solid cx="70" cy="80" r="5" />
      <circle data-solid cx="90" cy="80" r="5" />
      <circle data-solid cx="73" cy="126" r="4" />
      <circle data-solid cx="87" cy="126" r="4" />
    </>
  ),
  rooster: (
    <>
      <path d="M44 62C42 44 62 40 66 54C72 74 92 80 108 66C120 56 124 34 114 14C138 24 148 54 136 84C126 110 106 122 84 122C56 122 42 98 44 62Z" />
      <path data-solid d="M42 50C32 44 34 30 44 32C44 20 56 18 58 28C68 22 74 32 66 44C58 40 50 42 42 50Z" />
      <path data-solid d="M44 60L22 68L44 76Z" />
      <path data-solid d="M46 78C36 86 40 100 50 98C56 92 54 84 50 78Z" />
      <circle data-solid cx="56" cy="62" r="4" />
      <path d="M74 90C86 104 106 100 114 86M110 66C118 52 122 40 120 26M76 122V148M64 148H86M98 120V148M90 148H112" />
    </>
  ),
  fish: (
    <>
      <path d="M14 82C40 40 92 40 116 82C92 124 40 124 14 82Z" />
      <path data-solid d="M112 82L148 52C140 72 140 92 148 112Z" />
      <circle data-solid cx="42" cy="74" r="6" />
      <path d="M60 58C70 72 70 92 60 106M80 68C86 76 86 88 80 96M98 72C102 78 102 86 98 92M56 50C66 30 88 30 94 52M62 114C68 128 80 130 86 116" />
    </>
  ),
  cat: (
    <>
      <path d="M38 64L34 20L64 42C74 39 86 39 96 42L126 20L122 64C134 100 114 134 80 134C46 134 26 100 38 64Z" />
      <ellipse data-solid cx="60" cy="78" rx="6" ry="9" />
      <ellipse data-solid cx="100" cy="78" rx="6" ry="9" />
      <path data-solid d="M72 96H88L80 105Z" />
      <path d="M80 105V112M80 112C76 120 68 120 64 116M80 112C84 120 92 120 96 116M48 98L12 90M48 108L14 116M112 98L148 90M112 108L146 116" />
    </>
  ),
  elephant: (
    <>
      <path d="M54 50C40 20 4 30 8 68C10 98 34 112 54 96M106 50C120 20 156 30 152 68C150 98 126 112 106 96" />
      <path d="M54 96C46 76 48 58 54 50C62 32 98 32 106 50C112 58 114 76 106 96C100 104 96 116 96 128C96 148 72 156 56 144C66 140 68 128 66 116C64 106 60 102 54 96Z" />
      <path d="M70 114H94M70 128H94" />
      <path
        data-solid
        d="M60 100C50 104 46 114 50 124C58 120 62 112 64 104ZM100 100C110 104 114 114 110 124C102 120 98 112 96 104Z"
      />
      <circle data-solid cx="64" cy="72" r="5" />
      <circle data-solid cx="96" cy="72" r="5" />
    </>
  ),
  butterfly: (
    <>
      <path d="M76 66C58 22 14 26 16 62C18 90 52 94 74 86M74 92C46 92 30 108 40 130C52 148 74 128 78 106" />
      <path d="M84 66C102 22 146 26 144 62C142 90 108 94 86 86M86 92C114 92 130 108 120 130C108 148 86 128 82 106" />
      <path data-thick d="M80 56V124" />
      <path d="M78 50C74 34 66 24 54 20M82 50C86 34 94 24 106 20" />
      <circle data-solid cx="42" cy="60" r="8" />
      <circle data-solid cx="118" cy="60" r="8" />
      <circle data-solid cx="56" cy="116" r="6" />
      <circle data-solid cx="104" cy="116" r="6" />
    </>
  ),
} as const;
