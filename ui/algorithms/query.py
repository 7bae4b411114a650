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
_DAY_S = 86_400


def add_library(algorithm: QgsProcessingAlgorithm) -> None:
    """Ask for the library."""
    folder = QgsProcessingParameterFile.Behavior.Folder
    parameter = QgsProcessingParameterFile(LIBRARY, tr("Library: folder of images, cube or catalogue"), folder)
    parameter.setHelp(tr("A folder; the path of one netCDF cube or of a catalog.json is understood too."))
    algorithm.addParameter(parameter)


def add_sensor(algorithm: QgsProcessingAlgorithm, optional: bool = False) -> None:
    """Ask for the sensor."""
    algorithm.addParameter(sensor_parameter(SENSOR, tr("Sensor"), optional))


def sensor_parameter(name: str, title: str, optional: bool = False) -> QgsProcessingParameterEnum:
    """Return a parameter for one of the sensors that Revisit knows and the user's own."""
    ids = [sensor.id for sensor in load_sensors().queryable()]
    usual = None if optional else ids[0]
    return QgsProcessingParameterEnum(name, title, ids, defaultValue=usual, optional=optional, usesStaticStrings=True)


def bands_parameter() -> QgsProcessingParameterString:
    """Return the parameter for bands."""
    return QgsProcessingParameterString(BANDS, tr("Bands, separated by commas"), "B04,B03,B02")


def add_query(algorithm: QgsProcessingAlgorithm, date: bool = True) -> None:
    """Ask for library, sensor, bands, date, region and window."""
    add_library(algorithm)
    add_sensor(algorithm)
    algorithm.addParameter(bands_parameter())
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
    algorithm.addParameter(_whole(TOLERANCE, tr("Tolerance of the training search, days (10 if empty)"), 0, 60))
    title = tr("Training of networks, seconds (120 if empty; 0: no network takes part)")
    algorithm.addParameter(_whole(TRAINING, title, 0, _DAY_S))
    algorithm.addParameter(_weights())


def add_training(algorithm: QgsProcessingAlgorithm) -> None:
    """Ask how long a network is trained, on what, and what it starts from."""
    training = QgsProcessingParameterNumber(
        TRAINING, tr("Training, seconds"), QgsProcessingParameterNumber.Type.Integer, 600, minValue=1, maxValue=_DAY_S
    )
    algorithm.addParameter(training)
    add_device(algorithm)
    algorithm.addParameter(_weights())


def add_device(algorithm: QgsProcessingAlgorithm) -> None:
    """Ask for the device."""
    algorithm.addParameter(_advanced(_choice(DEVICE, tr("Device that networks run on"), DEVICES)))


def add_method(algorithm: QgsProcessingAlgorithm) -> None:
    """Ask for mode, method and device; the library and the contest choose unless they are named."""
    add_mode(algorithm)
    parameter = QgsProcessingParameterString(METHOD, tr("Method (auto: the best on held-out pixels)"), "auto")
    algorithm.addParameter(_advanced(parameter))
    add_device(algorithm)
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
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext, name: str = SENSOR
) -> Optional[str]:
    """Return the sensor's id, or None."""
    return algorithm.parameterAsEnumString(parameters, name, context) or None


def read_bands(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> tuple[str, ...]:
    """Return the bands."""
    bands = algorithm.parameterAsString(parameters, BANDS, context).split(",")
    return tuple(band.strip() for band in bands if band.strip())


def read_query(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return `library`, `query` and `options` as the engine wants them.

    Raises:
        RequestError: something that cannot be meant.
    """
    # What has no date of its own, such as a range, says so by asking for none: any day stands for it.
    day = read_day(algorithm, DATE, parameters, context) or "2000-01-01"
    query = Query(
        read_sensor(algorithm, parameters, context) or "",
        read_bands(algorithm, parameters, context),
        parse_date(day),
        _region(algorithm, parameters, context),
        algorithm.parameterAsInt(parameters, WINDOW, context),
    )
    library, options = read_library(algorithm, parameters, context), read_options(algorithm, parameters, context)
    return {"library": library, "query": query.to_json(), "options": options}


def read_options(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return those of the engine's options that the algorithm asks for and the user has given."""
    options: dict[str, Any] = {}
    if algorithm.parameterDefinition(MODE):
        options["mode"] = algorithm.parameterAsEnumString(parameters, MODE, context) or "auto"
    if algorithm.parameterDefinition(METHOD):
        options["method"] = algorithm.parameterAsString(parameters, METHOD, context) or "auto"
    if algorithm.parameterDefinition(DEVICE):
        options["device"] = algorithm.parameterAsEnumString(parameters, DEVICE, context) or "auto"
    for name, option in ((TOLERANCE, "tolerance_days"), (TRAINING, "train_seconds")):
        definition = algorithm.parameterDefinition(name)
        if definition and parameters.get(name, definition.defaultValue()) is not None:
            options[option] = algorithm.parameterAsInt(parameters, name, context)
    if algorithm.parameterDefinition(WEIGHTS) and parameters.get(WEIGHTS):
        options["weights"] = algorithm.parameterAsFile(parameters, WEIGHTS, context)
    return options


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


def _whole(name: str, title: str, least: int, most: int) -> QgsProcessingParameterDefinition:
    integer = QgsProcessingParameterNumber.Type.Integer
    return _advanced(QgsProcessingParameterNumber(name, title, integer, optional=True, minValue=least, maxValue=most))


def _weights() -> QgsProcessingParameterDefinition:
    title = tr("Weights that networks start from, as “Train weights” makes them")
    return _advanced(QgsProcessingParameterFile(WEIGHTS, title, extension="safetensors", optional=True))


def _advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter
