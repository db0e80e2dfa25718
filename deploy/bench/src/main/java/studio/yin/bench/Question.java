package studio.yin.bench;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** What a teacher asks of their plans, as the API is asked. */
enum Question {
  LIST("the first page of one's plans") {
    @Override
    String path(UUID plan, RandomGenerator dice) {
      return "?size=24";
    }
  },
  SEARCH("words of a title") {
    @Override
    String path(UUID plan, RandomGenerator dice) {
      return "?size=24&q=" + WORDS.get(dice.nextInt(WORDS.size()));
    }
  },
  POSE("plans with a pose") {
    @Override
    String path(UUID plan, RandomGenerator dice) {
      return "?size=24&pose=" + POSES.get(dice.nextInt(POSES.size()));
    }
  },
  OPEN("one plan, opened") {
    @Override
    String path(UUID plan, RandomGenerator dice) {
      return "/" + plan;
    }
  };

  private static final List<String> WORDS =
      List.of("spine", "rucken", "slow%20sun", "moon", "fruh%20morgen", "7", "hips%201");
  private static final List<String> POSES =
      List.of("sphinx", "caterpillar", "sleeping-swan", "banana", "dragon-low");

  private final String words;

  Question(String words) {
    this.words = words;
  }

  /** What follows {@code /api/v1/plans}. */
  abstract String path(UUID plan, RandomGenerator dice);

  String words() {
    return words;
  }
}
