/** What a plan clashes with, found among many open plans. */
@NullMarked
package io.holdpoint.bench.clash;

import org.jspecify.annotations.NullMarked;
