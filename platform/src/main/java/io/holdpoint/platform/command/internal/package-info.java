@NullMarked
package io.holdpoint.platform.command.internal;

import org.jspecify.annotations.NullMarked;
