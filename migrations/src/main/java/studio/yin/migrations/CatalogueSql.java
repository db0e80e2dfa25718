package studio.yin.migrations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import studio.yin.plan.StoredForm;
import studio.yin.pose.PoseFacts;
import studio.yin.pose.PoseProse;

/**
 * The repeatable migration: the same files always give the same text, and running it twice changes
 * nothing the second time. What is no longer in the files is retired, never deleted.
 */
final class CatalogueSql {
  private final StringBuilder sql = new StringBuilder();

  private CatalogueSql() {}

  /** The migration that brings a database to what the files say. */
  static String of(CatalogueFiles files) {
    CatalogueSql catalogue = new CatalogueSql();
    catalogue.sql.append("-- Made from the catalogue's data files by the build. Change those.\n");
    files.figures().forEach((slug, entry) -> catalogue.figure(slug, entry.value()));
    files.facts().values().forEach(catalogue::pose);
    files.prose().forEach(catalogue::prose);
    files.library().values().forEach(entry -> catalogue.sequence(entry.value()));
    catalogue.retireOthers("pose", files.facts().keySet());
    catalogue.retireOthers("library_sequence", files.library().keySet());
    return catalogue.sql.toString();
  }

  private void figure(String slug, String stored) {
    say(
        """
        insert into figure (slug, figure) values (%s, %s)
        on conflict (slug) do update set figure = excluded.figure
        where figure.figure is distinct from excluded.figure;
        """
            .formatted(quoted(slug), json(stored)));
  }

  private void pose(PoseFacts facts) {
    say(
        """
        insert into pose (slug, pose) values (%s, %s)
        on conflict (slug) do update set pose = excluded.pose, retired = false
        where pose.retired or pose.pose is distinct from excluded.pose;
        """
            .formatted(quoted(facts.slug()), json(StoredForm.write(facts))));
  }

  /** What is not told in a language any more is gone; a retired pose keeps its words. */
  private void prose(String slug, Map<String, PoseProse> byLanguage) {
    byLanguage.forEach(
        (language, prose) ->
            say(
                """
                insert into pose_prose (slug, language, prose) values (%s, %s, %s)
                on conflict (slug, language) do update set prose = excluded.prose
                where pose_prose.prose is distinct from excluded.prose;
                """
                    .formatted(quoted(slug), quoted(language), json(StoredForm.write(prose)))));
    say(
        "delete from pose_prose where slug = %s and language not in (%s);\n"
            .formatted(
                quoted(slug),
                byLanguage.keySet().stream()
                    .map(CatalogueSql::quoted)
                    .collect(Collectors.joining(", "))));
  }

  private void sequence(LibraryEntry entry) {
    String stored = StoredForm.write(entry.sequence());
    String slug = quoted(entry.slug());
    String digest = quoted(sha256(stored));
    say(
        """
        insert into library_sequence (slug, position) values (%s, %d)
        on conflict (slug) do update set position = excluded.position, retired = false
        where library_sequence.retired or library_sequence.position <> excluded.position;
        """
            .formatted(slug, entry.position()));
    say(
        """
        insert into library_revision (slug, number, sequence, digest)
        select %s, coalesce(max(number), 0) + 1, %s, %s from library_revision where slug = %s
        having (select digest from library_revision where slug = %s order by number desc limit 1)
            is distinct from %s;
        """
            .formatted(slug, json(stored), digest, slug, slug, digest));
  }

  private void retireOthers(String table, Collection<String> slugs) {
    String others =
        slugs.isEmpty()
            ? ""
            : slugs.stream()
                .map(CatalogueSql::quoted)
                .collect(Collectors.joining(", ", " and slug not in (", ")"));
    say("update %s set retired = true where not retired%s;\n".formatted(table, others));
  }

  private void say(String statement) {
    sql.append('\n').append(statement);
  }

  /**
   * JSON as a literal. The dollar sign is written as JSON's own escape, because Flyway would take a
   * dollar and a brace for a placeholder, wherever they stand.
   */
  private static String json(String stored) {
    return quoted(stored.replace("$", "\\u0024")) + "::jsonb";
  }

  /** A standard string: backslashes are plain, and only the quote itself is doubled. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
