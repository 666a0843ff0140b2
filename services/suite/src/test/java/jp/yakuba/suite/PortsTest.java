package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_of_another_program_is_named_before_anything_starts() throws IOException {
        int free;
        try (var other = new ServerSocket(0)) {
            free = other.getLocalPort();
            assertThatExceptionOfType(Ports.Taken.class)
                    .isThrownBy(() -> Ports.refuseTaken(other.getLocalPort()))
                    .withMessageContainingAll(String.valueOf(free), "--port N");
        }
        assertThatCode(() -> Ports.refuseTaken(free)).doesNotThrowAnyException();
    }
}
