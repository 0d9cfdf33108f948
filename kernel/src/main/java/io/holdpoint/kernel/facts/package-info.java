/** What the outside world tells the kernel: people, tools, places and kinds of work. */
@NullMarked
package io.holdpoint.kernel.facts;

import org.jspecify.annotations.NullMarked;
