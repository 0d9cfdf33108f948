/** Benchmarks, each run beside its peer in the same session. */
@NullMarked
package io.holdpoint.bench;

import org.jspecify.annotations.NullMarked;
