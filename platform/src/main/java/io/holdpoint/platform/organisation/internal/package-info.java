/** The organisation's tables and their REST resources. */
@NullMarked
package io.holdpoint.platform.organisation.internal;

import org.jspecify.annotations.NullMarked;
