package jp.yakuba.office.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
