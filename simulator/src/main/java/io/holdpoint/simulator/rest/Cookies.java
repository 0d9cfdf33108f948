package io.holdpoint.simulator.rest;

import java.net.HttpCookie;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cookies of one person's session. */
final class Cookies {

    private final Map<String, String> values = new TreeMap<>();

    void take(HttpHeaders headers) {
        headers.allValues("set-cookie").stream()
                .flatMap(line -> HttpCookie.parse(line).stream())
                .forEach(this::take);
    }

    private void take(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            values.remove(cookie.getName());
        } else {
            values.put(cookie.getName(), cookie.getValue());
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
