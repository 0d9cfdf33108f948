/** The kernel's own proofs, run to their end. */
@NullMarked
package io.holdpoint.bench.proof;

import org.jspecify.annotations.NullMarked;
