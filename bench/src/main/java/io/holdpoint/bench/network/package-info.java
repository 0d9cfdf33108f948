/** The isolation planner beside a graph library's minimum cut, and the import of a large network. */
@NullMarked
package io.holdpoint.bench.network;

import org.jspecify.annotations.NullMarked;
