/** The peer of the ticket's way: the same acts as a BPMN process in Flowable. */
@NullMarked
package io.holdpoint.bench.flow;

import org.jspecify.annotations.NullMarked;
