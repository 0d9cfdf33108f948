/** What a map and a single-line picture show of a network, and which circuits a place belongs to. */
@NullMarked
package io.holdpoint.network.view;

import org.jspecify.annotations.NullMarked;
