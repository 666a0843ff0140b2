package jp.yakuba.childallowance.payment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownBanksTest {

    @Test
    void a_list_of_ones_own_that_does_not_fit_stops_the_start(@TempDir Path lists) throws IOException {
        Files.writeString(lists.resolve("bank.csv"), "code,name,kana,first_day,last_day,successor\n001,銀行,ギンコウ,,,\n");
        System.setProperty("yakuba.code-lists", lists.toString());
        try {
            assertThatThrownBy(() -> new KnownBanks().read(new StartupEvent()))
                    .hasMessageStartingWith("code-lists/bank.csv, line 2: ");
        } finally {
            System.clearProperty("yakuba.code-lists");
        }
    }
}
