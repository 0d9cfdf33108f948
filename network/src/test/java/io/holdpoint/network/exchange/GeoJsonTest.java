package io.holdpoint.network.exchange;

import static io.holdpoint.network.exchange.Texts.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.holdpoint.network.ACLineSegment;
import io.holdpoint.network.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A network as a GeoJSON FeatureCollection (RFC 7946). */
class GeoJsonTest {

    static final List<FaultCode> SHOWN =
            List.of(FaultCode.MALFORMED_JSON, FaultCode.NOT_A_FEATURE_COLLECTION, FaultCode.BAD_GEOMETRY);

    static final String NODE =
            "{'type':'Feature','geometry':{'type':'Point','coordinates':[116.4,36.1]},'properties':{'kind':'NODE','id':'a','voltage':400}}";

    static String collection(String features) {
        return ("{'type':'FeatureCollection','name':'x','features':[" + features + "]}").replace('\'', '"');
    }

    /** A point gives the node its place, a line its length where it does not tell it. */
    @Test
    void featuresAreElements() {
        var other = NODE.replace("'a'", "'b'").replace("36.1", "36.2");
        var line = "{'geometry':{'type':'LineString','coordinates':[[116.4,36.1],[116.4,36.2]]},"
                + "'properties':{'kind':'LINE','id':'l','name':'\\u7ebf\\u8def','from':'a','to':'b'},'type':'Feature'}";
        var accepted = (Imported.Accepted) Texts.read(collection(NODE + "," + other + "," + line), Format.GEOJSON);
        assertThat(accepted.network().node("a").orElseThrow().location()).contains(new Location(116.4, 36.1));
        var segment = (ACLineSegment) accepted.network().branch("l").orElseThrow();
        assertThat(segment.name()).isEqualTo("线路");
        assertThat(segment.length()).isCloseTo(11_120, within(5.0));
    }

    /** The place of a fault is the number of its feature. */
    @Test
    void faultsNameTheFeature() {
        var text =
                collection(NODE + "," + NODE + "," + NODE.replace("'a'", "'b'").replace("voltage", "volts"));
        assertThat(faults(Texts.read(text, Format.GEOJSON)))
                .containsExactlyInAnyOrder("2 a DUPLICATE_ID", "3  UNKNOWN_COLUMN", "3 b UNKNOWN_VOLTAGE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type":"FeatureCollection","features":[            | MALFORMED_JSON
                    {"type":"FeatureCollection","features":[]}}         | MALFORMED_JSON
                    {"type":"FeatureCollection","features":[{"a":tru}]} | MALFORMED_JSON
                    {"type":"FeatureCollection","features":[{"a":01}]}  | MALFORMED_JSON
                    []                                                  | MALFORMED_JSON
                    {"type":"Feature"}                                  | NOT_A_FEATURE_COLLECTION
                    {"features":[]}                                     | NOT_A_FEATURE_COLLECTION
                    """)
    void whatIsNoFeatureCollectionIsRefused(String text, FaultCode code) {
        assertThat(((Imported.Refused) Texts.read(text, Format.GEOJSON)).faults())
                .extracting(Fault::code)
                .contains(code);
    }

    @Test
    void geometriesThatDoNotFitAreRefused() {
        assertThat(faults(Texts.read(collection(NODE.replace("Point", "Polygon")), Format.GEOJSON)))
                .contains("1 a BAD_GEOMETRY");
        assertThat(faults(Texts.read(collection(NODE.replace("[116.4,36.1]", "[]")), Format.GEOJSON)))
                .contains("1 a BAD_GEOMETRY");
        assertThat(faults(Texts.read(collection(NODE.replace("36.1", "96.1")), Format.GEOJSON)))
                .contains("1 a BAD_LOCATION");
    }

    /** However deep it is nested, it does not exhaust the stack. */
    @Test
    void deepNestingIsRefused() {
        var deep = "{'x':" + "[".repeat(100_000);
        assertThat(faults(Texts.read(deep.replace('\'', '"'), Format.GEOJSON))).contains("0  MALFORMED_JSON");
    }

    @Test
    void badEncodingAndLongTextsAreRefused() {
        var bytes = collection(NODE.replace("'a'", "'é'")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(Texts.read(bytes, Format.GEOJSON, Limits.USUAL)).getFirst())
                .contains("BAD_ENCODING");
        var text = collection(NODE.replace("'a'", "'" + "a".repeat(9000) + "'"));
        assertThat(faults(Texts.read(text, Format.GEOJSON))).contains("1  LINE_TOO_LONG");
    }
}
