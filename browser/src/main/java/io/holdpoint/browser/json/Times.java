package io.holdpoint.browser.json;

import java.time.Instant;
import java.time.LocalDate;

/** Days and instants in ISO 8601, by hand: the library's formatter alone would be larger than the kernel. */
final class Times {

    private static final long DAY = 86_400;
    private static final int NANO_DIGITS = 9;

    private Times() {}

    /** As {@link Instant#toString()} writes it, for the years 0 to 9999. */
    static String text(Instant value) {
        var second = value.getEpochSecond();
        var ofDay = Math.floorMod(second, DAY);
        var text = new StringBuilder(
                LocalDate.ofEpochDay(Math.floorDiv(second, DAY)).toString());
        text.append('T');
        two(text, ofDay / 3600);
        text.append(':');
        two(text, ofDay / 60 % 60);
        text.append(':');
        two(text, ofDay % 60);
        fraction(text, value.getNano());
        return text.append('Z').toString();
    }

    /** Reads a day; empty handed over as a fault by whoever reads. */
    static LocalDate day(String text) {
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    static Instant instant(String text) {
        var seconds = day(text).toEpochDay() * DAY
                + digits(text, 11, 13) * 3600L
                + digits(text, 14, 16) * 60L
                + digits(text, 17, 19);
        return Instant.ofEpochSecond(seconds, nanos(text));
    }

    /** Whether {@code text} is a day as this class reads it. */
    static boolean isDay(String text) {
        return text.length() == 10 && shaped(text, "0000-00-00");
    }

    /** Whether {@code text} is an instant as this class reads it. */
    static boolean isInstant(String text) {
        var length = text.length();
        if (length < 20 || text.charAt(length - 1) != 'Z' || !shaped(text, "0000-00-00T00:00:00") || !hour(text)) {
            return false;
        }
        return length == 20
                || (text.charAt(19) == '.'
                        && length > 21
                        && length <= 21 + NANO_DIGITS
                        && number(text, 20, length - 1));
    }

    private static boolean hour(String text) {
        return digits(text, 11, 13) < 24 && digits(text, 14, 16) < 60 && digits(text, 17, 19) < 60;
    }

    private static boolean shaped(String text, String shape) {
        for (int at = 0; at < shape.length(); at++) {
            var expected = shape.charAt(at);
            if (expected == '0' ? !digit(text.charAt(at)) : text.charAt(at) != expected) {
                return false;
            }
        }
        return true;
    }

    private static boolean number(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!digit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(char one) {
        return one >= '0' && one <= '9';
    }

    private static int digits(String text, int from, int to) {
        var value = 0;
        for (int at = from; at < to; at++) {
            value = value * 10 + (text.charAt(at) - '0');
        }
        return value;
    }

    private static int nanos(String text) {
        if (text.length() == 20) {
            return 0;
        }
        var end = text.length() - 1;
        var value = digits(text, 20, end);
        for (int left = NANO_DIGITS - (end - 20); left > 0; left--) {
            value *= 10;
        }
        return value;
    }

    private static void two(StringBuilder text, long value) {
        if (value < 10) {
            text.append('0');
        }
        text.append(value);
    }

    /** Nothing, three, six or nine digits, as few as say it. */
    private static void fraction(StringBuilder text, int nanos) {
        if (nanos == 0) {
            return;
        }
        var digits = Integer.toString(1_000_000_000 + nanos).substring(1);
        var length = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
        text.append('.').append(digits, 0, length);
    }
}
