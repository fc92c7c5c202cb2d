package org.denouement.acquire.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunIndexTest {
    @Test
    void findsTheHoldersOfARun() {
        RunIndex index = new RunIndex(1_000_000, 200);
        for (int holder = 0; holder < 3000; holder++) {
            index.add(holder * 7919L, holder);
            index.add(42, holder % 3);
        }
        assertThat(holders(index, 2999 * 7919L)).containsExactly(2999);
        assertThat(holders(index, 0)).containsExactly(0);
        assertThat(holders(index, 1)).isEmpty();
    }

    @Test
    void holdsNoMoreOfACommonRun() {
        RunIndex index = new RunIndex(1000, 2);
        index.add(5, 1);
        index.add(5, 2);
        index.add(5, 3);
        assertThat(holders(index, 5)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void isFullAtItsBound() {
        RunIndex index = new RunIndex(2, 200);
        index.add(1, 1);
        index.add(2, 2);
        index.add(3, 3);
        assertThat(index.isFull()).isTrue();
        assertThat(holders(index, 3)).isEmpty();
    }

    private static List<Integer> holders(RunIndex index, long hash) {
        List<Integer> holders = new ArrayList<>();
        index.holders(hash, holders::add);
        return holders;
    }
}
