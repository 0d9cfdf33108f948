package io.holdpoint.network.exchange;

/**
 * Something wrong in a file.
 *
 * @param file the file's name
 * @param row the line of a CSV, the header being 1; the feature of a GeoJSON, the first being 1; 0 for the file as a whole
 * @param id the element's id, empty where it has none
 * @param code what is wrong
 * @param detail the value in question
 */
public record Fault(String file, int row, String id, FaultCode code, String detail) {

    /** For people, in English. */
    public String english() {
        return code.english(detail);
    }

    /** For people, in Chinese. */
    public String chinese() {
        return code.chinese(detail);
    }
}
