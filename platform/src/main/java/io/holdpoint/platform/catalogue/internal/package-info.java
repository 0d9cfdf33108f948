@NullMarked
package io.holdpoint.platform.catalogue.internal;

import org.jspecify.annotations.NullMarked;
