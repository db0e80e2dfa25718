// After a refusal the name is right more often than the password: that is where the hand goes on.
// And the place in a page that somebody was on the way to goes along with what is sent.
document.addEventListener("DOMContentLoaded", () => {
  const name = document.getElementById("username");
  const password = document.getElementById("password");
  if (name?.value && password && name.getAttribute("aria-invalid") === "true") {
    password.focus();
  }
  for (const form of location.hash ? document.forms : []) form.action += location.hash;
});
