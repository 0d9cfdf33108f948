/** Sign-in, sessions, accounts and the rules of the door. */
@NullMarked
package io.holdpoint.platform.identity.internal;

import org.jspecify.annotations.NullMarked;
