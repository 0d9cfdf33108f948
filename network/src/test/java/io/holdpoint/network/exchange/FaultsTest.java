package io.holdpoint.network.exchange;

import static io.holdpoint.network.exchange.Texts.HEADER;
import static io.holdpoint.network.exchange.Texts.faults;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad file is refused with every row that is bad. */
class FaultsTest {

    private static final String NODES = "NODE,a,,,,,400\nNODE,b,,,,,400\nNODE,m,,,,,10000\n";

    /** Rows after the header and three nodes (rows 2 to 4), and what is found in them. */
    private static final List<Bad> CSV = List.of(
            given("NODE,a,,,,,400", "5 a DUPLICATE_ID"),
            given("USAGE_POINT,u,,,a\nUSAGE_POINT,u,,,b", "6 u DUPLICATE_ID"),
            given("LINE,l,,,a,nowhere,,10", "5 l UNKNOWN_NODE"),
            given("LINE,l,,,a,a,,10", "5 l SELF_LOOP"),
            given("TRANSFORMER,t,,,m,m", "5 t SELF_LOOP"),
            given("LINE,l,,,a,m,,10", "5 l VOLTAGE_MISMATCH"),
            given("LINE,l,,,a,b,,-1", "5 l BAD_LENGTH"),
            given("LINE,l,,,a,b,,1e9", "5 l BAD_LENGTH"),
            given("LINE,l,,,a,b,,long", "5 l BAD_NUMBER"),
            given("LINE,l,,,a,b,,0x10", "5 l BAD_NUMBER"),
            given("LINE,l,,,a,b,,NaN", "5 l BAD_NUMBER"),
            given("LINE,l,,,a,b", "5 l MISSING_VALUE"),
            given("LINE,l,,,,b,,10", "5 l MISSING_VALUE"),
            given("CABLE,l,,,a,b,,10", "5 l UNKNOWN_KIND"),
            given("NODE,n,,,,,", "5 n UNKNOWN_VOLTAGE"),
            given("NODE,n,,,,,0", "5 n UNKNOWN_VOLTAGE"),
            given("NODE,n,,,,,10kV", "5 n UNKNOWN_VOLTAGE"),
            given("NODE,n,,,,,400,,,,181,30", "5 n BAD_LOCATION"),
            given("NODE,n,,,,,400,,,,120,", "5 n BAD_LOCATION"),
            given("FUSE,f,,,a,b,,,AJAR", "5 f UNKNOWN_POSITION"),
            given("FUSE,f,,board,a,b,,,OPEN", "5 f UNKNOWN_CONTAINER"),
            given("USAGE_POINT,u,,,a,,,,,,,,URGENT", "5 u UNKNOWN_NEED"),
            given("PHOTOVOLTAIC,p,,,a,,,,,,,,,nobody", "5 p UNKNOWN_OWNER"),
            given("BOX,x\nFEEDER,f,,x,a", "6 f NOT_A_SUBSTATION"),
            given("NODE,,,,,,400", "5  BAD_ID"),
            given("NODE," + "n".repeat(101) + ",,,,,400", "5 " + "n".repeat(101) + " BAD_ID"),
            given("NODE,n,a\u0000b,,,,400", "5 n CONTROL_CHARACTER"),
            given("NODE,n,\"open,,,,400", "5  MALFORMED_CSV"),
            given("NODE,n,\"shut\"x,,,,400", "5  MALFORMED_CSV"),
            given("NODE,n,,,,,400,,,,,,,,more", "5 NODE MALFORMED_CSV"),
            given("TRANSFORMER,t1,,,m,a\nTRANSFORMER,t2,,,m,a\nUSAGE_POINT,u,,,a", "7 u TWO_TRANSFORMERS"),
            given("NODE,n," + "x".repeat(9000) + ",,,,400", "5  LINE_TOO_LONG"));

    record Bad(String rows, String fault) {}

    private static Bad given(String rows, String fault) {
        return new Bad(rows, fault);
    }

    static List<Bad> csv() {
        return CSV;
    }

    @ParameterizedTest
    @MethodSource("csv")
    void badRowIsNamed(Bad bad) {
        assertThat(faults(Texts.read(HEADER + NODES + bad.rows(), Format.CSV))).containsExactly(bad.fault());
    }

    /** Nobody mends a file of thousands of rows one fault at a time. */
    @Test
    void everyBadRowIsNamedAtOnce() {
        var text = HEADER + NODES + "LINE,l,,,a,gone,,-5\nNODE,a,,,,,400\nFUSE,f,,,a,a\nWIRE,w\n";
        assertThat(faults(Texts.read(text, Format.CSV)))
                .containsExactlyInAnyOrder(
                        "5 l BAD_LENGTH", "5 l UNKNOWN_NODE", "6 a DUPLICATE_ID", "7 f SELF_LOOP", "8 w UNKNOWN_KIND");
    }

    /** So many are listed; the others are counted. */
    @Test
    void faultsAreCapped() {
        var refused = (Imported.Refused) Texts.read(HEADER + NODES + "WIRE,w\n".repeat(1000), Format.CSV);
        assertThat(refused.faults()).hasSize(Faults.KEPT);
        assertThat(refused.more()).isEqualTo(1000 - Faults.KEPT);
    }

    /** A line in another encoding is one bad line. */
    @Test
    void badEncodingIsNamedByItsRow() {
        var bytes = (HEADER + NODES + "NODE,é,,,,,400\nWIRE,w").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(Texts.read(bytes, Format.CSV, Limits.USUAL)))
                .containsExactly("5  BAD_ENCODING", "6 w UNKNOWN_KIND");
    }

    @Test
    void headerIsLookedAt() {
        assertThat(faults(Texts.read("kind,id,lenght\n", Format.CSV))).contains("1  UNKNOWN_COLUMN");
        assertThat(faults(Texts.read("kind\n", Format.CSV))).contains("1  MISSING_COLUMN");
        assertThat(faults(Texts.read("", Format.CSV))).containsExactly("1  MISSING_COLUMN", "0  NO_NODES");
    }

    @Test
    void tooMuchIsRefused() {
        var text = (HEADER + NODES).getBytes(StandardCharsets.UTF_8);
        assertThat(faults(Texts.read(text, Format.CSV, new Limits(100, 1000, 1000))))
                .contains("0  FILE_TOO_LARGE");
        assertThat(faults(Texts.read(text, Format.CSV, new Limits(1000, 1000, 3))))
                .contains("0  TOO_MANY_ROWS");
        var json = GeoJsonTest.collection(GeoJsonTest.NODE).getBytes(StandardCharsets.UTF_8);
        assertThat(faults(Texts.read(json, Format.GEOJSON, new Limits(100, 1000, 1000))))
                .contains("0  FILE_TOO_LARGE");
        assertThat(faults(Texts.read(json, Format.GEOJSON, new Limits(1000, 1000, 0))))
                .contains("1  TOO_MANY_ROWS");
    }

    /** Each fault there is has been shown, here or in {@link GeoJsonTest}; and each speaks both languages. */
    @Test
    void everyCodeIsShownAndSpeaksBothLanguages() {
        Set<FaultCode> shown = EnumSet.copyOf(CSV.stream()
                .map(Bad::fault)
                .map(fault -> FaultCode.valueOf(fault.substring(fault.lastIndexOf(' ') + 1)))
                .collect(Collectors.toSet()));
        shown.addAll(List.of(
                FaultCode.BAD_ENCODING,
                FaultCode.UNKNOWN_COLUMN,
                FaultCode.MISSING_COLUMN,
                FaultCode.NO_NODES,
                FaultCode.FILE_TOO_LARGE,
                FaultCode.TOO_MANY_ROWS));
        shown.addAll(GeoJsonTest.SHOWN);
        assertThat(shown).containsExactlyInAnyOrder(FaultCode.values());
        assertThat(Arrays.stream(FaultCode.values()).map(code -> code.chinese("x")))
                .allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }
}
