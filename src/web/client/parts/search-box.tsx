import { useEffect, useRef, useState } from "preact/hooks";
import { go, hrefWith, place } from "../router.ts";
import { Icon } from "./icon.tsx";

const WAIT_MS = 250;

/** A text field bound to one field of the address; it waits for a pause in typing, and for Chinese input to be settled. */
export function SearchBox(props: {
  name: string;
  label: string;
  placeholder: string;
  id?: string;
  list?: string;
  icon?: boolean;
}) {
  const inAddress = place.value.query.get(props.name) ?? "";
  const [text, setText] = useState(inAddress);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(inAddress), [inAddress]);
  // Words still waiting when the reader leaves must not land on the next page's address.
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (value: string, waitMs: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go(hrefWith({ [props.name]: value.trim(), from: null }), true), waitMs);
  };
  return (
    <label class={props.icon ? "search with-icon" : "search"}>
      <span class="visually-hidden">{props.label}</span>
      {props.icon && <Icon name="search" />}
      <input
        type="search"
        id={props.id}
        list={props.list}
        value={text}
        placeholder={props.placeholder}
        maxLength={200}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          settle(event.currentTarget.value, WAIT_MS);
        }}
        onInput={(event) => {
          setText(event.currentTarget.value);
          if (!composing.current) settle(event.currentTarget.value, WAIT_MS);
        }}
        onChange={(event) => settle(event.currentTarget.value, 0)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
    </label>
  );
}
