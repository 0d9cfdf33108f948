/** What kind of installation this is: a demonstration or the real thing, decided once and for all. */
@NullMarked
package io.holdpoint.platform.installation;

import org.jspecify.annotations.NullMarked;
