package jp.yakuba.office.banking;

import java.time.LocalDate;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.Digits;

/**
 * By whom, when and from which account is paid: the head of a transfer file.
 *
 * @param client 振込依頼人コード, ten digits that the bank has given
 * @param day 取組日, on which the accounts are to have the money
 * @param from whose holder is the 振込依頼人名
 */
public record TransferOrder(String client, LocalDate day, Account from, LineEnd lineEnd) {

    static final int CLIENT = 10;

    public TransferOrder {
        Digits.require(client, CLIENT, CLIENT, "振込依頼人コード");
    }

    /** What stands behind each record; some banks want one thing, some the other. */
    public enum LineEnd implements Coded {
        /** Nothing: records of 120 bytes. */
        NONE("none", ""),
        /** Carriage return and line feed: 122 bytes. */
        CRLF("crlf", "\r\n");

        private final String code;
        private final String bytes;

        LineEnd(String code, String bytes) {
            this.code = code;
            this.bytes = bytes;
        }

        @Override
        public String code() {
            return code;
        }

        String bytes() {
            return bytes;
        }
    }
}
