"""The marks of the timeline and the thumbnails, on series whose clouds are known."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from rasterio.io import MemoryFile

from revisit.core.answer.options import Options
from revisit.core.answer.timeline import THUMBNAIL_PX, thumbnail, timeline
from revisit.core.errors import CancelledError, UnsupportedError
from revisit.core.library.library import Library
from revisit.core.library.search import open_library
from revisit.core.query import Query, Region

from .inter_library import HERE, OPTICAL, RADAR, THERE, Fields, days


def no_progress(share: float, text: str) -> None:
    pass


def opened(made: object) -> Library:
    return open_library([str(made.folder)], no_progress)


def query(made: object, **changes: object) -> Query:
    return Query(**{"sensor": "sentinel-2-l2a", "bands": ("B04",), "date": made.dates[-1], **changes})


def test_each_date_says_how_much_of_the_region_it_shows(make_series: object) -> None:
    made = make_series(count=5, cloudy={2: (slice(0, 32), slice(0, 64)), 3: (slice(0, 64), slice(0, 64))})
    found = timeline(opened(made), query(made), Options(), no_progress)
    assert found["sensor"] == "sentinel-2-l2a"
    assert [entry["date"] for entry in found["dates"]] == [day.isoformat() for day in made.dates]
    shares = [entry["clear_share"] for entry in found["dates"]]
    assert shares[3] == 0.0
    assert shares[2] == pytest.approx(0.5, abs=0.06)
    assert min(shares[0], shares[1], shares[4]) > 0.95
    assert all(len(entry["scenes"]) == 1 for entry in found["dates"])


def test_the_share_is_that_of_the_drawn_region(make_series: object) -> None:
    made = make_series(count=5, cloudy={2: (slice(0, 32), slice(0, 64))})
    box = (600000.0, 5100000.0 - 640 + 20, 600640.0, 5100000.0 - 420)  # the clear southern third
    asked = query(made, region=Region.from_bbox(box, "EPSG:32633"))
    found = timeline(opened(made), asked, Options(), no_progress)
    assert found["dates"][2]["clear_share"] == pytest.approx(1.0, abs=0.03)


def test_days_of_other_sensors_are_those_on_which_they_saw_the_region(tmp_path: Path) -> None:
    here, there = Fields(tmp_path / "lib"), Fields(tmp_path / "lib", 2, THERE)
    here.write_optical(days(3))
    here.write_radar(days(2))
    there.write_optical(days(1))
    there.write_radar(days(4))
    left, bottom = HERE.c, HERE.f - 300
    box = Region.from_bbox((left + 20, bottom, left + 300, HERE.f - 20), "EPSG:32633")
    found = timeline(opened(here), Query(OPTICAL, ("B04",), days()[0], region=box), Options(), no_progress)
    assert found["others"] == {RADAR: [day.isoformat() for day in days(2)]}


def test_cancel_ends_it_between_two_dates(make_series: object) -> None:
    made, heard = make_series(count=5), []

    def progress(share: float, text: str) -> None:
        heard.append(text)
        if len(heard) == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        timeline(opened(made), query(made), Options(), progress)
    assert len(heard) == 2


def picture(uri: str) -> np.ndarray:
    kind, _, data = uri.partition(",")
    assert kind == "data:image/png;base64"
    with MemoryFile(base64.b64decode(data)) as memory, memory.open() as file:
        return file.read()


def test_a_thumbnail_shows_clouds_white_and_the_ground_not(make_series: object) -> None:
    made = make_series(count=5, cloudy={2: (slice(0, 32), slice(0, 64))})
    found = thumbnail(opened(made), query(made), made.dates[2])
    image = picture(found["image"])
    assert image.shape == (4, 64, 64)
    assert (image[3] == 255).all()
    assert image[0, :30].mean() > 250
    assert image[0, 34:].mean() < 180


def test_a_thumbnail_of_a_large_region_is_small(make_series: object) -> None:
    made = make_series(count=1, size=512)
    assert max(picture(thumbnail(opened(made), query(made), made.dates[0])["image"]).shape[1:]) <= THUMBNAIL_PX


def test_a_day_without_an_image_has_no_thumbnail(make_series: object) -> None:
    made = make_series(count=3)
    with pytest.raises(UnsupportedError, match="no image of Sentinel-2 L2A on 2001-01-01"):
        thumbnail(opened(made), query(made), date(2001, 1, 1))
