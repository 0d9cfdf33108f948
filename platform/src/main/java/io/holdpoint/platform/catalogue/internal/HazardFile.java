package io.holdpoint.platform.catalogue.internal;

import java.util.List;

/** The hazard catalogue with its words. */
record HazardFile(List<HazardEntry> entries) {}
