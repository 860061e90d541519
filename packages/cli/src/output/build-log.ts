/** Whether what is printed ends in the log of a build server, which carries out lines that look like its commands. */
export function isBuildLog(env: Readonly<Record<string, string | undefined>>): boolean {
  const { GITHUB_ACTIONS, TF_BUILD, TEAMCITY_VERSION } = env;
  return [GITHUB_ACTIONS, TF_BUILD, TEAMCITY_VERSION].some((value) => value !== undefined && value !== '');
}
