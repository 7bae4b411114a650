"""What the engine says of its own, in the user's language.

The engine speaks English, in files and on the command line too. Its sentences are recognised here by their templates
and filled in again; a sentence that no template fits stays as it is. A test keeps the templates to what it says.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..core.errors import RevisitError
from . import words
from .words import tr

TEMPLATES = (
    # how far it is
    "Checking that every package loads", "Checking that the networks' packages load",
    "Checking that the cloud detection loads", "Checking the folder",
    "Downloading what this build of torch needs", "Downloading {} {}", "Drawing the animation",
    "Everything is downloaded", "Fetching the sample", "Finding {}", "Generating tile {} of {}",
    "Going on from {} packages downloaded before", "Learning the season", "Looking at the images", "Looking at {}",
    "Looking through {}", "Making an environment with {}", "Measuring the colours of {}", "Reading image {} of {}",
    "Reading pairs of images", "Reading the images", "Reading the notes", "Reading what was seen", "Reading {}",
    "{} cases", "{} cases, about {} in all", "Case {} of {}: {}", "Case {} of {}, about {} left: {}",
    "The engine is installed", "The networks' packages are installed", "The cloud detection is installed",
    "The packages are installed",
    "Unpacking the packages", "Writing the answer", "Writing the notes", "Writing the {}", "{}, {} bands read",
    "Fitting {} on all dates", "Measuring {}, part {} of {}", "Measuring what gaps cost", "Predicting",
    "step {}, hold-out error {}", "step {}, nothing is known of what is held out",
    "Predicting tile {} of {}",
    # why this way
    "There is no image of {} with these bands: the sensor did not pass, or the library does not hold it",
    "The image of {} is occluded all over the region",
    "The image of {} holds no value in the region: nothing was seen that day",
    "So the rest is left empty, and nothing is made",
    "The sensor saw the whole region on this date: the image is given as it is",
    "{} of the region was seen on {}; these pixels are kept as they are",
    "The part that was seen tells the level of that day",
    "Intra-modal: {} dates of the same sensor in the window show the rest: {} days",
    "Intra-modal: one date of the same sensor in the window shows the rest: {} days",
    "Intra-modal: {} dates of the same sensor show the rest: {} days; {} lies outside the window, which has none {} {}",
    "Inter-modal: generated from {}",
    "{} did not see the region on {}",
    "{} has no clear image of the region on any other date",
    "Its nearest clear images lie {} and {} days away", "Its nearest clear image lies {} days away",
    "{} {} of {} ({} days)",
    "{} has no image of the region: its pixels lie on those of {}, stored as {}", "elsewhere", "its definition says",
    "{}; the error is that at those held out", "Trained on {} dates that both sensors saw at {} other places",
    "The weights that are named answer as they were trained",
    "Trained on {} dates that both sensors saw at another place",
    "Trained on the part seen that day, in the region and around it",
    "Trained on the part seen that day, in the region and around it: the strongest case",
    "Trained on {} other dates with images at like intervals",
    "Trained on {} other dates that have images at like intervals before and after",
    "Trained on {} other places with images at like intervals",
    "Trained on {} other places that have images at like intervals: {}",
    "Trained on {} dates that both sensors saw, each as if it were missing as the queried one is",
    "Trained on {} dates that both sensors saw, {} of them at another place, each as if it were missing as the queried"
    " one is",
    "Trained on {} dates that both sensors saw, {} of them at {} other places, each as if it were missing as the"
    " queried one is",
    "Generators train for up to {} s on the {} ({}); less where that is enough",
    "Nothing of the library teaches this: the weights {} answer as they were trained", "They run on the {} ({})",
    "The generator starts from the weights {}",
    "The weights {} are not used: no generator takes part in this answer",
    "No time is given to train: the weights {} compete as they were trained",
    "The weights {} were trained on images of {} of the dates that are held out: the error may be larger than measured",
    "At a place that was held out in their training, their RMSE was {} {}",
    "Too few dates were seen by both sensors to learn from: the queried sensor's own other dates answer",
    "No other date has images at like intervals: linear interpolation in time answers, without training",
    "No training: every pixel was seen", "No training: nothing is made",
    "Its images are all dated the first of a month: taken for monthly composites, of the season of their middle",
    "The elevation of the ground is taken into account",
    "A model of this pattern is kept: it is taken from the cache where the images are the same",
    # why this method
    "{} answers though {} has a smaller error: it is simpler, and worse by less than {}",
    "{} answers though {} has a smaller error: few dates can mislead, so another must be better by {} and on {} of"
    " them; it is by {} and on {}",
    # what to know of it
    "The image lies {} pixels from where it should; it is moved back",
    "All visible bands lie about 0.1 from the other dates: the Sentinel-2 offset, or even haze",
    "The values {}; they are read without it",
    "hold the Sentinel-2 offset of 1000, which the file does not state",
    "lack the Sentinel-2 offset of 1000 that the file states",
    "{} more images since {} {}, as those looked at do", "hold the offset that they do not state",
    "lack the offset that they state",
    "{}; it is left out", "{}; it is the queried day's own and kept",
    "{} of {} is the same image as {}; one is kept",
    "{} and {} are of the same time and contradict each other; the one processed last is kept",
    "{} is in {}, the nearest image in {}; it is read as {}",
    "The image of {} has no {}, and is left out",
    "{} of {} is left out by hand",
    "The supplied masks alone say what is occluded, as was asked for",
    "Clouds are looked for from {} of reflectance above the other dates, as was asked for",
    "{} finds clouds over {} of the region, which no supplied mask shows",
    "The cloud detection cannot look at {} of {} images: they lack {} of the ten bands that it asks for",
    "The cloud detection cannot look at this image: {}",
    "The cloud detection is not asked, as was asked for", "The cloud detection is not used: {}",
    "The optional cloud detection ({}) is not installed. {}",
    "Install Revisit again",
    "Install the cloud detection in Revisit's settings, or `pip install -r requirements/clouds.txt`",
    "thick haze, which the mask calls clear, takes {} of the light; the date is taken for occluded",
    "thick haze, which the mask calls clear, takes {} of the light; no other date is made from it",
    "thick haze takes {} of the light; the ground is seen through it, so the image is kept",
    "Exclude the date to have it made from others",
    "{} of the part seen is not as the dates before it let expect: fire, felling, flood or harvest, or a shadow that"
    " was missed; what the clouds hide may have changed too",
    "All the sensor's images that are used lie {} {}: the answer extrapolates in time", "before", "after",
    "The error cannot be measured on this library: the answer has no interval",
    "The dates that teach lie nearer to one another than the sensor's images to the date: the error may be larger than"
    " measured",
    "The weights {} were trained on this region itself, on images of {} of the dates that are held out: the error may"
    " be larger than measured",
    "Other sensors are to answer, but {}", "none of them ({}) saw it near {}", "the library holds none",
    "Let {} answer from its own images, as --mode auto",
    "No scene of {} in the library has {} together",
    "Ask for them one by one, or name their files alike but for the band",
    "The sample did not arrive in {} minutes", "Try again later",
    "The sample cannot be downloaded: no connection to the package index",
    "The sample cannot be fetched: {}", "Connect to a network once; it is kept afterwards",
    "{} is stored as linear power on {}, else in dB: all of it was compared in dB",
    "The generator is not among the candidates: torch is not installed. {}",
    "The generator is not among the candidates: it was given no time to train",
    "The kept generator {} was damaged and is trained anew",
    "Memory ran out in training: {} patches at a time were used",
    "The {} ran out of memory: tiles of {} pixels were used",
    "The GPU failed in training ({}): the CPU went on", "The GPU failed ({}): the CPU went on",
    "Most of what is missing lies farther from what was seen than any part that is held out: the interval may be too"
    " narrow",
    "Only {} dates teach, and tell little of how far others are missed: the interval may be too narrow",
    "Only one place teaches: the error is measured on its other dates, and may be larger here",
    "Only {} other places teach: expect colours and coarse shapes, no detail",
    "Left out: {}", "Left out: {} files of the library that cannot be read, {} among them",
    "The {} image of {} shows {}",
    "{} of the region is shown by no image and left empty",
    "{} of the region was not seen on {} and is left empty. {}", "Less than 0.1%",
    "{} of the region is shown by no date of the window and left empty; widen it",
    "A preview: {}, by a simple estimator; ask for the whole answer before relying on it",
    "A preview: {}; ask for the whole answer before relying on it",
    "one pixel in {} x {}", "every pixel", "reflectance",
    # what is wrong, and what to do
    "No clear image lies within {} of {}", "1 day", "{} days",
    "Choose a date nearer to {}, or widen the window to {} days", "Choose a date inside the library's, {} to {}",
    "Add images of other dates to the library",
    "{}; some of its files were left out: `revisit scenes` says why",
    "{}, and no other sensor shows enough of it then ({})",
    "Draw the region where their images lie", "{}, and the library holds no other sensor",
    "{} is no method to generate with", "{} answers from other sensors alone", "{} has nothing to answer from",
    "{} has nothing to answer from: {}",
    "{} has nothing to learn from: too little of the date was seen, and no other date is like it",
    "Use the method {} or {}, widen the window, or add images to the library",
    "Choose from {}", "Choose from {}, or auto", "Use {}, or auto", "Use one of {}, or auto",
    "Fewer than two of the dates that both sensors saw can be learned from",
    "Add images of other dates or places that both show",
    "No image shows any of the missing pixels", "Widen the window, or add images of the region",
    "Band {} of {} is {}", "Use the band's common name instead",
    "Networks need torch, which this engine does not have",
    "Install the part for networks in Revisit's settings, or `pip install -r requirements/deep.txt`",
    "The weights {} do not exist", "Name another file, or none",
    "The weights {} cannot be read: {}", "it is no safetensors file, or it is cut off",
    "{} holds no generator of this version",
    "Train it again with `revisit train`, or leave it out",
    "Measuring the error on held-out dates",
    "{} has images on other pixels that reach farther than this answer: name a region to have more",
    "Images cover {} of the region: the answer ends where they end",
    "The image of {} has no mask, nor blue or green: clouds in it cannot be found",
    "{} images have no mask, nor blue or green: clouds in them cannot be found",
    "It is a picture of 8 bits, whose numbers are no {}",
    "Give the product's own bands, of 16 bits, or state the scale in the file, as with gdal_edit.py -scale",
    "It holds radar in whole numbers with a sign, and states no scale",
    "State it in the file: for hundredths of a dB with gdal_edit.py -scale 0.01",
    "The weights {} make {} from {}, not {} from {}", "Name weights that were trained for these, or none",
    "There is no GPU to run on: {}", "Use the device auto or cpu",
    "The library holds no scene of {}", "Choose one that it holds ({}), or name weights that make it",
    "{} saw the region, but no date was seen by {} too, so nothing can be learned",
    "{} saw the region, but too few dates ({}) were seen by {} too, so nothing can be learned",
    "Add images of other dates or places that both sensors show, or name weights that make it",
    "{} is an index of a region that {} never saw", "Ask for bands instead",
    "No scene of {} in the library has {}", "Choose from the bands that it has: {}",
    "The region lies outside every image of this sensor in the library",
    "Draw it inside the images' extent, or add a folder with images of this place",
    "The region has {} x {} pixels, more than {}", "Draw a smaller one", "The region is empty", "Draw a larger one",
    "There is no image of {} on {}", "Choose a date that has one",
    "No scene can be found: {}: {}", "{} (and {} more files)", "{} (and 1 more file)",
    "It is of Landsat Collection {}", "It is a Landsat product of level {}: light at the top of the atmosphere",
    "It is a Landsat product of level 1 of before Collection 1: light at the top of the atmosphere",
    "Download the Collection 2 Level 2 product (L2SP) from USGS", "The QA_PIXEL file of {} is not beside it",
    "Download it too: without it clouds are found only where they differ from other dates",
    "It is a packed product", "Unpack it into a folder of the library", "It is empty", "It is cut off", "Copy it again",
    "It is not an image that can be read: {}", "Copy it again; it may be cut off or another kind of file",
    "It is not a netCDF file that can be read: {}", "Copy it again; it may be cut off", "It cannot be read: {}",
    "It may not be read", "Give yourself permission to read it", "It holds no file that Revisit reads",
    "Its name tells no sensor", "Its name tells no sensor and no date", "Its name tells no date, nor do its tags",
    "Neither its name nor its band descriptions tell a band of {}",
    "Name it as <sensor>_<band>_<YYYYMMDD>.tif, for instance sentinel-2-l2a_B04_20190830.tif",
    "Put the day into its name as YYYYMMDD, or into the file, as with gdal_edit.py -mo datetime=2019-08-30",
    "It has no place on Earth", "Give it a CRS and a transform, as with gdal_translate -a_srs -a_ullr",
    "Its header states the scale {} and the offset {}", "Correct them, as with gdal_edit.py -scale -offset",
    "Layer {} is no file on this machine", "Save it as a GeoTIFF",
    "There is no scene in {}", "{} does not exist", "Name a folder with images, or one file",
    "The library has no image between {} and {}", "{} exists already",
    "{} holds another time-lapse", "{} holds a time-lapse of other images, or of older ones",
    "The system lets Revisit open no more files", "Raise its limit, as with ulimit -n 1024, or close other programs",
    "Choose another folder; nothing is overwritten", "{} cannot be written to: {}", "Choose another folder",
    "Choose a folder that you may write", "{} holds other files", "Choose a new or an empty folder",
    "Installing the engine needs {} GB, and {} has {} GB free", "The disk is full",
    "Free some space or choose a folder on another disk",
    "The packages cannot be downloaded: no connection to the package index",
    "Check the network and the proxy in QGIS's settings, or use a folder of wheels",
    "{} is not a working Python", "Choose another interpreter", "The engine stopped (exit status {})",
    "The engine stopped (exit status {}): {}", "The system ended the engine, as it does where memory runs out",
    "Choose a smaller region or close other programs, and try again: a new one starts",
    "Try again, a new one starts; its log is {}", "Cancelled", "Nothing was written",
    # what networks run on
    "torch is not installed", "the installed torch is a CPU build", "it was asked for", "it is there and works",
    "torch finds no NVIDIA GPU with a working driver", "the installed torch is built without CUDA",
    "the GPU fails: {}", "the GPU computes wrong numbers", "no network takes part",
)  # fmt: skip
"""What the engine says, without the final full stop; `{}` for what it fills in."""

_LED = re.compile(r"(\d{4}-\d\d-\d\d|\d+): (.+)", re.DOTALL)
"""What a date leads in, or the number of a part that is under way."""
_FRACTION = re.compile(r"[+-]?\d+\.\d+%?")
_IMAGE = re.compile(r"[^;]+ of \d{4}-\d\d-\d\d \([+-]\d+ days\)")
"""One of several images that are listed."""


def said(text: str) -> str:
    """Return a sentence of the engine in the user's language, or as it is where no template fits."""
    led = _LED.fullmatch(text)
    if led:
        return f"{led[1]}: {said(led[2])}"
    listed = text.split("; ")
    if len(listed) > 1 and all(map(_IMAGE.fullmatch, listed)):
        return "; ".join(map(said, listed))
    plain = text.rstrip(".")
    for template, pattern in _patterns():
        match = pattern.fullmatch(plain)
        if match:
            translated = tr(template)
            if translated == template:
                return text
            filled = translated.format(*map(_filled_in, match.groups()))
            return filled + text[len(plain) :]
    return text


def _filled_in(text: str) -> str:
    return words.decimal(text) if _FRACTION.fullmatch(text) else said(text)


def said_error(error: RevisitError) -> RevisitError:
    """Return an error of the engine in the user's language."""
    return type(error)(said(error.problem), said(error.remedy))


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates as patterns, the most particular first."""
    ordered = sorted(TEMPLATES, key=lambda template: -len(template.replace("{}", "")))
    return tuple((template, _pattern(template)) for template in ordered)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(map(re.escape, template.split("{}"))), re.DOTALL)
