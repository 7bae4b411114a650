"""The parameters that ask a query, and what the engine is asked with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.query import DEFAULT_WINDOW_DAYS, Query, Region, parse_date
from ...core.sensors import load_sensors
from ..words import tr

LIBRARY, SENSOR, BANDS, DATE, REGION, WINDOW, MODE, METHOD, DEVICE, TOLERANCE, TRAINING, WEIGHTS = (
    "LIBRARY", "SENSOR", "BANDS", "DATE", "REGION", "WINDOW", "MODE", "METHOD", "DEVICE", "TOLERANCE", "TRAINING",
    "WEIGHTS",
)  # fmt: skip
MODES = ("auto", "intra", "inter")
DEVICES = ("auto", "cpu", "cuda")


def add_library(algorithm: QgsProcessingAlgorithm) -> None:
    """Ask for the library."""
    folder = QgsProcessingParameterFile.Behavior.Folder
    parameter = QgsProcessingParameterFile(LIBRARY, tr("Library: folder of images, cube or catalogue"), folder)
    parameter.setHelp(tr("A folder; the path of one netCDF cube or of a catalog.json is understood too."))
    algorithm.addParameter(parameter)


def add_sensor(algorithm: QgsProcessingAlgorithm, optional: bool = False) -> None:
    """Ask for the sensor, from those that Revisit knows and the user's own."""
    ids = [sensor.id for sensor in load_sensors().queryable()]
    algorithm.addParameter(
        QgsProcessingParameterEnum(
            SENSOR, tr("Sensor"), ids, defaultValue=None if optional else ids[0], optional=optional,
            usesStaticStrings=True,
        )
    )  # fmt: skip


def add_query(algorithm: QgsProcessingAlgorithm, date: bool = True) -> None:
    """Ask for library, sensor, bands, date, region and window."""
    add_library(algorithm)
    add_sensor(algorithm)
    algorithm.addParameter(QgsProcessingParameterString(BANDS, tr("Bands, separated by commas"), "B04,B03,B02"))
    if date:
        algorithm.addParameter(day_parameter(DATE, tr("Date")))
    algorithm.addParameter(
        QgsProcessingParameterExtent(REGION, tr("Region (all of the library if empty)"), optional=True)
    )
    window = QgsProcessingParameterNumber(
        WINDOW,
        tr("Window: inputs lie within so many days"),
        defaultValue=DEFAULT_WINDOW_DAYS,
        minValue=1,
        maxValue=3650,
    )
    algorithm.addParameter(_advanced(window))


def add_mode(algorithm: QgsProcessingAlgorithm) -> None:
    """Ask which images answer: the sensor's own, those of others, or whichever the library allows."""
    algorithm.addParameter(
        _advanced(_choice(MODE, tr("Made from (intra: the sensor's own images; inter: others')"), MODES))
    )


def add_learning(algorithm: QgsProcessingAlgorithm) -> None:
    """Ask how far what teaches may lie, how long networks learn, and what they start from; the engine has defaults."""
    integer = QgsProcessingParameterNumber.Type.Integer
    for name, title, most in (
        (TOLERANCE, tr("Tolerance of the training search, days (10 if empty)"), 60),
        (TRAINING, tr("Training of networks, seconds (120 if empty; 0: no network takes part)"), 86_400),
    ):
        number = QgsProcessingParameterNumber(name, title, integer, optional=True, minValue=0, maxValue=most)
        algorithm.addParameter(_advanced(number))
    weights = QgsProcessingParameterFile(
        WEIGHTS, tr("Weights that networks start from, as `revisit train` makes them"), extension="safetensors",
        optional=True,
    )  # fmt: skip
    algorithm.addParameter(_advanced(weights))


def add_method(algorithm: QgsProcessingAlgorithm) -> None:
    """Ask for mode, method and device; the library and the contest choose unless they are named."""
    add_mode(algorithm)
    parameter = QgsProcessingParameterString(METHOD, tr("Method (auto: the best on held-out pixels)"), "auto")
    algorithm.addParameter(_advanced(parameter))
    algorithm.addParameter(_advanced(_choice(DEVICE, tr("Device that networks run on"), DEVICES)))
    add_learning(algorithm)


def day_parameter(name: str, title: str, optional: bool = False) -> QgsProcessingParameterDateTime:
    """Return a parameter for a day."""
    return QgsProcessingParameterDateTime(name, title, QgsProcessingParameterDateTime.Type.Date, optional=optional)


def read_day(
    algorithm: QgsProcessingAlgorithm, name: str, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Optional[str]:
    """Return the day as YYYY-MM-DD, or None."""
    moment = algorithm.parameterAsDateTime(parameters, name, context)
    return moment.date().toString("yyyy-MM-dd") if moment.isValid() else None


def read_library(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> list[str]:
    """Return the library as the engine wants it."""
    return [algorithm.parameterAsString(parameters, LIBRARY, context)]


def read_sensor(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Optional[str]:
    """Return the sensor's id, or None."""
    return algorithm.parameterAsEnumString(parameters, SENSOR, context) or None


def read_query(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return `library`, `query` and `options` as the engine wants them.

    Raises:
        RequestError: something that cannot be meant.
    """
    bands = algorithm.parameterAsString(parameters, BANDS, context).split(",")
    # What has no date of its own, such as a range, says so by asking for none: any day stands for it.
    day = read_day(algorithm, DATE, parameters, context) or "2000-01-01"
    query = Query(
        read_sensor(algorithm, parameters, context) or "",
        tuple(band.strip() for band in bands if band.strip()),
        parse_date(day),
        _region(algorithm, parameters, context),
        algorithm.parameterAsInt(parameters, WINDOW, context),
    )
    options = {}
    if algorithm.parameterDefinition(MODE):
        options["mode"] = algorithm.parameterAsEnumString(parameters, MODE, context) or "auto"
    if algorithm.parameterDefinition(METHOD):
        options["method"] = algorithm.parameterAsString(parameters, METHOD, context) or "auto"
        options["device"] = algorithm.parameterAsEnumString(parameters, DEVICE, context) or "auto"
    for name, option in ((TOLERANCE, "tolerance_days"), (TRAINING, "train_seconds")):
        if algorithm.parameterDefinition(name) and parameters.get(name) is not None:
            options[option] = algorithm.parameterAsInt(parameters, name, context)
    if algorithm.parameterDefinition(WEIGHTS) and parameters.get(WEIGHTS):
        options["weights"] = algorithm.parameterAsFile(parameters, WEIGHTS, context)
    return {"library": read_library(algorithm, parameters, context), "query": query.to_json(), "options": options}


def _region(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Optional[Region]:
    extent = algorithm.parameterAsExtent(parameters, REGION, context)
    if extent.isNull() or extent.isEmpty():
        return None
    crs = algorithm.parameterAsExtentCrs(parameters, REGION, context)
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    return Region.from_bbox(bounds, crs.authid() or crs.toWkt())


def _choice(name: str, title: str, names: Sequence[str]) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(name, title, list(names), defaultValue=names[0], usesStaticStrings=True)


def _advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter
