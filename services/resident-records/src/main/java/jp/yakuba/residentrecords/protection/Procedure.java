package jp.yakuba.residentrecords.protection;

/** What can be suppressed, each by itself (001/3.1). */
public enum Procedure {
    /** 異動入力. */
    MOVEMENT("異動入力"),
    /** 証明書発行. */
    ISSUE("証明書の発行"),
    /** 照会. */
    INQUIRY("照会");

    private final String japanese;

    Procedure(String japanese) {
        this.japanese = japanese;
    }

    /** In messages. */
    public String japanese() {
        return japanese;
    }
}
