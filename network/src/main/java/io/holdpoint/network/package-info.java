/** The electrical network: its elements by their CIM names (IEC 61970-301, IEC 61968-11), and its form for fast searches. */
@NullMarked
package io.holdpoint.network;

import org.jspecify.annotations.NullMarked;
