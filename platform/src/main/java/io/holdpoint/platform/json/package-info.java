/** The JSON that goes over the wire and into the event store: the kernel's records are its shapes, and it is read strictly. */
@NullMarked
package io.holdpoint.platform.json;

import org.jspecify.annotations.NullMarked;
