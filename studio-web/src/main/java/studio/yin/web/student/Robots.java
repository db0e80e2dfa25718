package studio.yin.web.student;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The robots that look at links by themselves and say who they are: those that draw a messenger's
 * preview, and those of search engines. They get the page like everybody, and are not counted.
 */
final class Robots {

  /** A phone called Cubot is somebody's. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?<!cu)bot\\b|bot/|crawler|spider|facebookexternalhit|facebookcatalog"
              + "|meta-externalagent|meta-externalfetcher|facebot|whatsapp/|slack-imgproxy"
              + "|skypeuripreview|bingpreview|google-inspectiontool|googleother|mediapartners-google"
              + "|google-pagerenderer|line-poker|kakaotalk-scrap|vkshare|embedly|iframely|snap url"
              + "|mattermost-linkpreview|matrix-media-repo|synapse \\(bot|zulipurlpreview"
              + "|nextcloud server crawler|mastodon/|pleroma|bitlybot|yahoo! slurp|archiver");

  private Robots() {}

  /** Whether a robot calls itself so. */
  static boolean isOne(@Nullable String userAgent) {
    return userAgent != null && NAMES.matcher(userAgent).find();
  }
}
