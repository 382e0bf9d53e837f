"""What we want of the figures, on a quiet machine of two cores. `make bench` says what is missed; with --strict it ends with 1 then."""

from dataclasses import dataclass

from tests.benchmarks.figures import Figure


@dataclass(frozen=True)
class Wanted:
    """A bound on a figure, or on its ratio to what it is compared with; `otherwise`: that is as good."""

    most: float | None = None
    least: float | None = None
    of_ratio: bool = True
    otherwise: "Wanted | None" = None

    def kept(self, figure: Figure) -> bool:
        """Whether a figure is as wanted; one without a ratio where that is bounded is not."""
        return self._is_within(figure) or bool(self.otherwise and self.otherwise.kept(figure))

    def _is_within(self, figure: Figure) -> bool:
        number = figure["ratio"] if self.of_ratio else figure["figure"]
        if number is None:
            return False
        return (self.most is None or number <= self.most) and (self.least is None or number >= self.least)

    def __str__(self) -> str:
        bound = f"at least {self.least:g}" if self.most is None else f"at most {self.most:g}"
        return f"{'ratio ' if self.of_ratio else ''}{bound}" + (f", or {self.otherwise}" if self.otherwise else "")


WANTED = {
    "feed.vs_plaintext": Wanted(least=0.07),
    "feed.growth": Wanted(most=1.15),
    "match.growth": Wanted(most=3),
    "match.growth_p95": Wanted(most=3),
    "queue.next_p99": Wanted(most=50, of_ratio=False),
    "live.p99_seconds": Wanted(most=0.5, of_ratio=False),
    "live.busy_p99_seconds": Wanted(most=1, of_ratio=False),
    "live.kb_per_watcher": Wanted(most=1),
    "photo.cpu_vs_vips": Wanted(most=0.9),
    "photo.child_peak_mb": Wanted(most=1),
    "outfit.post_cpu_seconds": Wanted(most=1),
    "outfit.post_cpu_vs_vips": Wanted(most=1),
    "outfit.healthz_p99_seconds": Wanted(most=1),
    "hostile.longest_pause": Wanted(most=0.1, of_ratio=False),
    "hostile.healthz_p99_seconds": Wanted(most=0.25, of_ratio=False),
    "hostile.memory_grown_mb": Wanted(most=100, of_ratio=False),
    "prose.profile_seconds": Wanted(most=0.02, of_ratio=False, otherwise=Wanted(most=0.5)),
    "postgresql.feed": Wanted(least=400, of_ratio=False, otherwise=Wanted(least=0.1)),
    "postgresql.for_you": Wanted(most=50, of_ratio=False),
    "postgresql.page": Wanted(most=50, of_ratio=False),
}


def report(figures: list[Figure]) -> tuple[list[str], bool]:
    """A line for each figure of which something is wanted, and whether all are kept. A name may go on after a comma."""
    lines, all_kept = [], True
    for figure in figures:
        wanted = WANTED.get(figure["name"].partition(",")[0])
        if wanted is not None:
            kept = wanted.kept(figure)
            all_kept &= kept
            lines.append(f"{'kept  ' if kept else 'MISSED'}  {figure['name']}: {wanted}")
    return lines, all_kept
