// Stands for an application's own sessions.

exports.session = async (request) => {
  const userId = request.headers.get('cookie')?.split('user=')[1];
  return userId && { userId };
};
