package jp.yakuba.suite.apart;

import java.util.List;

/**
 * Who asks a service.
 *
 * @param roles such as {@code child-allowance.clerk}
 * @param granted permissions besides
 */
record Account(String userId, List<String> roles, List<String> granted) {

    static Account clerk(String room, int number) {
        return new Account("clerk" + number, List.of(room + ".clerk"), List.of());
    }

    static Account approver(String room) {
        return new Account("approver1", List.of(room + ".approver"), List.of());
    }

    /** A program that is given these rights and no role. */
    static Account with(String userId, String... granted) {
        return new Account(userId, List.of(), List.of(granted));
    }
}
