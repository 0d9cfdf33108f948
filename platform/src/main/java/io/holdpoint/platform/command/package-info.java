/** What is common to commands of every kind: idempotency keys, expected versions, refusals. */
@NullMarked
package io.holdpoint.platform.command;

import org.jspecify.annotations.NullMarked;
