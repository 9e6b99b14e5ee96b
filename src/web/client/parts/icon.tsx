/** Strokes on a 16-unit square; drawn here so that no icon font or outside file is needed. */
const PATHS = {
  check: "M3 8.5 6.5 12 13 4.5",
  cross: "M4 4l8 8M12 4l-8 8",
  undo: "M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6",
  search: "M11 11l3 3M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z",
  plus: "M8 3v10M3 8h10",
  copy: "M6 6h7v7H6zM10 6V3H3v7h3",
  download: "M8 2.5v7.5M5 7l3 3 3-3M3 13h10",
  outside: "M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5",
  left: "M10 3 5 8l5 5",
  right: "M6 3l5 5-5 5",
  keyboard: "M2 4.5h12v7H2zM4.5 7h.01M7 7h.01M9 7h.01M11.5 7h.01M5.5 9.5h5",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
