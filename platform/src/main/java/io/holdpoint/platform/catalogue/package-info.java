/** The kernel's data files: regime, hazards, work types and the texts of both languages. */
@NullMarked
package io.holdpoint.platform.catalogue;

import org.jspecify.annotations.NullMarked;
