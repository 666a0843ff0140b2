package jp.yakuba.office.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankDirectoryTest {

    @Test
    void the_lists_have_every_bank_and_branch_of_their_source() {
        var directory = BankDirectory.ofTheLists();

        assertThat(directory.allBanks()).hasSize(1146);
        assertThat(directory.allBranches()).hasSize(28_944);
        assertThat(directory.bank(new BankCode("0005")).orElseThrow().name()).isEqualTo("三菱ＵＦＪ");
        assertThat(directory
                        .branch(new BankCode("0001"), new BranchCode("001"))
                        .orElseThrow()
                        .name())
                .isEqualTo("東京営業部");
    }

    @Test
    void every_name_is_written_as_banks_take_it() {
        var directory = BankDirectory.ofTheLists();

        assertThat(directory.allBanks().map(Bank::kana))
                .allMatch(kana -> BankKana.refused(kana).isEmpty());
        assertThat(directory.allBranches().map(Branch::kana))
                .allMatch(kana -> BankKana.refused(kana).isEmpty());
    }

    @Test
    void the_branches_of_the_post_bank_end_in_8_or_9() {
        assertThat(BankDirectory.ofTheLists()
                        .allBranches()
                        .filter(branch -> branch.key().bank().equals(BankCode.POST_BANK)))
                .hasSize(94)
                .allMatch(branch -> branch.key().branch().value().matches("..[89]"));
    }

    @Test
    void a_list_with_a_code_twice_or_a_branch_without_its_bank_is_not_read() {
        var bank = Accounts.DIRECTORY.allBanks().findFirst().orElseThrow();
        var branch = Accounts.DIRECTORY.allBranches().findFirst().orElseThrow();

        assertThatThrownBy(() -> new BankDirectory(List.of(bank, bank), List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new BankDirectory(List.of(), List.of(branch)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_municipality_has_lists_of_its_own_with_what_has_closed(@TempDir Path lists) throws IOException {
        // Given
        var branch = new Branch.Key(new BankCode("0001"), new BranchCode("002"));

        // When
        var directory = read(lists, "0001,002,旧支店,キユウ,,2026-11-13,0001-001");

        // Then
        var closed = directory.branch(branch.bank(), branch.branch()).orElseThrow();
        assertThat(closed.successor()).contains(new Branch.Key(new BankCode("0001"), new BranchCode("001")));
        assertThat(closed.inUse().on(LocalDate.of(2026, 11, 13))).isTrue();
        assertThat(closed.inUse().on(LocalDate.of(2026, 11, 14))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001,02,旧支店,キユウ,,,",
                "0001,002,旧支店,キユウ,,2026-11-31,",
                "0001,002,旧支店,キユウ,2026-11-14,2026-11-13,",
                "0001,002,旧支店,キユウ,,,001",
                "0002,002,旧支店,キユウ,,,",
                "0001,001,本店,ホンテン,,,",
            })
    void a_row_of_ones_own_that_does_not_fit_is_named(String row, @TempDir Path lists) {
        assertThatThrownBy(() -> read(lists, row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("code-lists/bank-branch.csv, line 3: ");
    }

    private static BankDirectory read(Path lists, String branch) throws IOException {
        Files.writeString(lists.resolve("bank.csv"), "code,name,kana,first_day,last_day,successor\n0001,銀行,ギンコウ,,,\n");
        Files.writeString(
                lists.resolve("bank-branch.csv"),
                "bank,branch,name,kana,first_day,last_day,successor\n0001,001,本店,ホンテン,,,\n" + branch + "\n");
        System.setProperty("yakuba.code-lists", lists.toString());
        try {
            return BankDirectory.read();
        } finally {
            System.clearProperty("yakuba.code-lists");
        }
    }
}
