import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentAnswer, FactView } from "../../api.ts";
import { lang } from "../lang.ts";
import { FactCard } from "./fact-card.tsx";
import { memo } from "./memo.ts";

const CHUNK_CARDS = 60;

/** The facts of a document as cards. Long lists are drawn piece by piece as they come into sight; a plan may have thousands. */
export function CardList(props: {
  document: DocumentAnswer;
  at: number;
  choose: { current: (index: number) => void };
}) {
  const facts = props.document.factList;
  const starts = Array.from({ length: Math.ceil(facts.length / CHUNK_CARDS) }, (_, i) => i * CHUNK_CARDS);
  return (
    <ol class="cards">
      {starts.map((start) => {
        const here = props.at >= start && props.at < start + CHUNK_CARDS;
        return (
          <Chunk
            key={start}
            start={start}
            facts={facts}
            document={props.document}
            at={here ? props.at : -1}
            choose={props.choose}
            language={lang.value}
          />
        );
      })}
    </ol>
  );
}

interface ChunkProps {
  start: number;
  facts: readonly FactView[];
  document: DocumentAnswer;
  /** The chosen fact where it stands in this piece, else -1. */
  at: number;
  choose: { current: (index: number) => void };
  language: string;
}

const Chunk = memo(function Chunk({ start, facts, document, at, choose, language }: ChunkProps) {
  const [seen, setSeen] = useState(start === 0);
  const place = useRef<HTMLLIElement>(null);
  const shown = seen || at !== -1;
  useEffect(() => {
    if (shown) {
      setSeen(true);
      return;
    }
    const watch = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      {
        rootMargin: "800px",
      },
    );
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, [shown]);
  const some = facts.slice(start, start + CHUNK_CARDS);
  if (!shown) return <li ref={place} class="cards-unseen" style={{ height: `${some.length * 3.6}rem` }} />;
  return (
    <>
      {some.map((fact, index) => (
        <FactCard
          key={fact.id}
          fact={fact}
          document={document}
          index={start + index}
          current={start + index === at}
          choose={choose}
          language={language}
        />
      ))}
    </>
  );
}, sameChunk);

function sameChunk(before: ChunkProps, after: ChunkProps): boolean {
  if (before.at !== after.at || before.language !== after.language) return false;
  if (before.facts === after.facts) return true;
  for (let i = after.start; i < after.start + CHUNK_CARDS; i++) if (before.facts[i] !== after.facts[i]) return false;
  return true;
}
