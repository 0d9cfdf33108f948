package io.holdpoint.network.exchange;

/** What can be wrong with a file of a network; {@code {0}} stands for the detail of the fault. */
public enum FaultCode {
    /** The file is larger than {0} bytes; split it or leave out what is not network. */
    FILE_TOO_LARGE(
            "the file is larger than {0} bytes; split it or leave out what is not network", "文件超过 {0} 字节,请拆分或去除非电网数据"),
    /** There are more than {0} rows. */
    TOO_MANY_ROWS("there are more than {0} rows", "行数超过 {0}"),
    /** The line or text is longer than {0}. */
    LINE_TOO_LONG("the line or text is longer than {0}", "行或文本长度超过 {0}"),
    /** This is not UTF-8; export the file as UTF-8. */
    BAD_ENCODING("this is not UTF-8; export the file as UTF-8", "不是 UTF-8 编码,请以 UTF-8 导出"),
    /** {0} contains a control character. */
    CONTROL_CHARACTER("{0} contains a control character", "{0} 含有控制字符"),
    /** The row cannot be read: {0}. */
    MALFORMED_CSV("the row cannot be read: {0}", "该行无法读取:{0}"),
    /** The JSON cannot be read: {0}. */
    MALFORMED_JSON("the JSON cannot be read: {0}", "JSON 无法读取:{0}"),
    /** The file is not a GeoJSON FeatureCollection. */
    NOT_A_FEATURE_COLLECTION("the file is not a GeoJSON FeatureCollection", "文件不是 GeoJSON FeatureCollection"),
    /** The geometry {0} does not fit: a Point, a LineString or none. */
    BAD_GEOMETRY("the geometry {0} does not fit: a Point, a LineString or none", "几何类型 {0} 不符:应为 Point、LineString 或无"),
    /** The header lacks the column {0}. */
    MISSING_COLUMN("the header lacks the column {0}", "表头缺少列 {0}"),
    /** No column is called {0}. */
    UNKNOWN_COLUMN("no column is called {0}", "没有名为 {0} 的列"),
    /** {0} is no kind of element. */
    UNKNOWN_KIND("{0} is no kind of element", "{0} 不是已知的元件类型"),
    /** {0} is empty. */
    MISSING_VALUE("{0} is empty", "{0} 为空"),
    /** {0} is not a number. */
    BAD_NUMBER("{0} is not a number", "{0} 不是数字"),
    /** The id is empty or longer than 100 characters. */
    BAD_ID("the id is empty or longer than 100 characters", "编号为空或超过 100 个字符"),
    /** The id was given in row {0} already. */
    DUPLICATE_ID("the id was given in row {0} already", "编号已在第 {0} 行出现"),
    /** {0} is no nominal voltage: volts from 1 to 1200000. */
    UNKNOWN_VOLTAGE("{0} is no nominal voltage: volts from 1 to 1200000", "{0} 不是额定电压:应为 1 至 1200000 伏"),
    /** A length of {0} m cannot be: 0 to 1000000. */
    BAD_LENGTH("a length of {0} m cannot be: 0 to 1000000", "长度 {0} 米不可能:应为 0 至 1000000"),
    /** {0} is no longitude and latitude in degrees. */
    BAD_LOCATION("{0} is no longitude and latitude in degrees", "{0} 不是以度表示的经纬度"),
    /** {0} is no position: OPEN, CLOSED or UNKNOWN. */
    UNKNOWN_POSITION("{0} is no position: OPEN, CLOSED or UNKNOWN", "{0} 不是开关位置:应为 OPEN、CLOSED 或 UNKNOWN"),
    /** {0} is no special need. */
    UNKNOWN_NEED("{0} is no special need", "{0} 不是已知的特殊需求"),
    /** It is joined to {0}, and there is no such node. */
    UNKNOWN_NODE("it is joined to {0}, and there is no such node", "所连接的节点 {0} 不存在"),
    /** It stands in {0}, and there is no such container. */
    UNKNOWN_CONTAINER("it stands in {0}, and there is no such container", "所属的 {0} 不存在"),
    /** It belongs to {0}, which is not a substation. */
    NOT_A_SUBSTATION("it belongs to {0}, which is not a substation", "所属的 {0} 不是变电站"),
    /** Its owner {0} is neither a customer nor a substation. */
    UNKNOWN_OWNER("its owner {0} is neither a customer nor a substation", "所有者 {0} 既不是用户也不是变电站"),
    /** Both ends are at {0}. */
    SELF_LOOP("both ends are at {0}", "两端都接在 {0}"),
    /** It joins nodes of different voltages: {0}. */
    VOLTAGE_MISMATCH("it joins nodes of different voltages: {0}", "所连接节点的电压不同:{0}"),
    /** Its meter is on two transformers at once: {0}. */
    TWO_TRANSFORMERS("its meter is on two transformers at once: {0}", "该计量点同时接在两台变压器上:{0}"),
    /** There is no node in the file. */
    NO_NODES("there is no node in the file", "文件中没有节点");

    private final String english;
    private final String chinese;

    FaultCode(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** For people, in English. */
    public String english(String detail) {
        return english.replace("{0}", detail);
    }

    /** For people, in Chinese. */
    public String chinese(String detail) {
        return chinese.replace("{0}", detail);
    }
}
