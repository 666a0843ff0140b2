package jp.yakuba.residentrecords.protection;

/**
 * 抑止する処理: which procedures a suppression suppresses.
 *
 * @param movement 異動入力
 * @param issue 証明書発行
 * @param inquiry 照会
 */
public record Procedures(boolean movement, boolean issue, boolean inquiry) {

    boolean include(Procedure procedure) {
        return switch (procedure) {
            case MOVEMENT -> movement;
            case ISSUE -> issue;
            case INQUIRY -> inquiry;
        };
    }
}
