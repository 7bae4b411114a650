"""From query to product, step by step as figure 5 of US 12387306 B2 has them."""

from __future__ import annotations

import time
from pathlib import Path

from ..imagery.grid import PREVIEW_PIXELS
from ..imagery.stack import Stack
from ..library.search import Library
from ..product.answer import Answer
from ..product.product import Product
from ..product.write import prepare_folder, write_product
from ..progress import Progress, Pulse, portion, say_nothing
from ..query import Query
from ..sensors import Sensor
from .beside import put_beside
from .compose import observed_answer
from .decide import decide
from .inter import generate
from .inter_expected import with_expected_error
from .inter_plan import InterPlan
from .model_cache import noted
from .opening import open_stack
from .options import Options
from .plan import Plan
from .regress import regress


def enhance(library: Library, query: Query, out: Path, options: Options, progress: Progress) -> Product:
    """Answer the query and write the product into the new folder `out`.

    Args:
        library: what is searched.
        query: what is asked for.
        out: folder of the answer; must not exist, or be empty.
        options: how it is made.
        progress: called with share 0..1 and text; may raise to cancel, then nothing is left.

    Raises:
        RequestError, UnsupportedError, DataError, OutputError: see `core.errors`.
    """
    started = time.monotonic()
    prepare_folder(out)
    progress = Pulse(progress)
    progress(0.0, "Looking at the images")
    with open_stack(library, query, options, audited=True, on_read=progress.beat) as (sensor, stack):
        answer = make_answer(query, sensor, stack, options, portion(progress, 0.0, 0.9), library)
        answer = answer.cropped()
        answer.attribution = library.attribution
        return write_product(answer, out, time.monotonic() - started, lambda: progress(0.9, "Writing the answer"))


def make_answer(
    query: Query, sensor: Sensor, stack: Stack, options: Options, progress: Progress, library: Library
) -> Answer:
    """Answer the query from the stack, in memory; the library gives other sensors where the queried one saw nothing.

    Raises:
        UnsupportedError, DataError: see `core.errors`.
    """
    if options.preview:
        stack = stack.overview(PREVIEW_PIXELS)
    plan = noted(decide(query, sensor, stack, library, options), options)
    answer = observed_answer(plan, stack, portion(progress, 0.1, 0.2))
    answer.options = options.chosen()
    if options.preview:
        answer.preview = True
        answer.warnings.append(_coarse(stack.grid.step, plan.mode))
    if plan.mode == "observed":
        return answer
    if isinstance(plan, InterPlan):
        put_beside(plan, answer, portion(progress, 0.1, 0.1))
        generate(plan, answer, options, portion(progress, 0.1, 1.0))
        return answer
    regress(plan, answer, stack, options, portion(progress, 0.2, 1.0))
    return answer


def _coarse(step: int, mode: str) -> str:
    shown = f"one pixel in {step} x {step}" if step > 1 else "every pixel"
    if mode == "observed":
        return f"A preview: {shown}; ask for the whole answer before relying on it"
    return f"A preview: {shown}, by a simple estimator; ask for the whole answer before relying on it"


def plan_query(library: Library, query: Query, options: Options, progress: Progress = say_nothing) -> Plan:
    """Return how the query would be answered; nothing is trained or written. `progress` may raise to cancel.

    Raises:
        RequestError, UnsupportedError, DataError: see `core.errors`.
    """
    pulse = Pulse(progress)
    pulse(0.0, "Looking at the images")
    with open_stack(library, query, options, audited=True, on_read=pulse.beat) as (sensor, stack):
        plan = noted(decide(query, sensor, stack, library, options), options)
        if isinstance(plan, InterPlan):
            pulse(0.5, "Measuring the error on held-out dates")
            plan = with_expected_error(plan)
        return plan
