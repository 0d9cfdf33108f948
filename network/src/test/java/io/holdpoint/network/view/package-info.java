@NullMarked
package io.holdpoint.network.view;

import org.jspecify.annotations.NullMarked;
